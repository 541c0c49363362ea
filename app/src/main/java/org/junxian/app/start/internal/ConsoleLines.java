package org.junxian.app.start.internal;

import java.io.PrintStream;
import java.util.Optional;
import org.junxian.app.access.FirstAdministrator;

/// What the console says once the platform is ready, in both languages. The first password is shown here and nowhere
/// else, and not a second time.
final class ConsoleLines {

    private ConsoleLines() {}

    static void print(PrintStream out, int port, String data, Optional<String> password, boolean demo) {
        String line = "─".repeat(72);
        out.println(line);
        out.println(demo ? "郡县 Junxian 已启动（演示） · ready (demonstration)" : "郡县 Junxian 已启动 · ready");
        out.println("  网址 Address       http://localhost:" + port);
        out.println("  数据 Data          " + data);
        if (password.isPresent()) {
            out.println("  管理员 Sign in     " + FirstAdministrator.NAME);
            out.println("  初始密码 Password  " + password.get());
            out.println("  此密码只显示这一次，首次登录后须修改。");
            out.println("  This password is shown only once; the first sign-in asks for a new one.");
        }
        out.println("  停止 Stop          Ctrl+C");
        out.println(line);
        out.flush();
    }
}
