package org.junxian.app.start.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junxian.app.access.DemonstrationPeople.Shown;

/// What the console says once the platform is ready, in both languages. The first passwords are shown here and nowhere
/// else, and not a second time.
final class ConsoleLines {

    private static final int NAME_WIDTH = 22;

    private ConsoleLines() {}

    static void print(
            PrintStream out, int port, String data, Map<String, String> passwords, boolean demo, List<Shown> people) {
        String line = "─".repeat(72);
        out.println(line);
        out.println(demo ? "郡县 Junxian 已启动（演示） · ready (demonstration)" : "郡县 Junxian 已启动 · ready");
        out.println("  网址 Address       http://localhost:" + port);
        out.println("  数据 Data          " + data);
        if (!passwords.isEmpty()) {
            out.println("  初始密码 First passwords");
            passwords.forEach((name, password) -> out.println("    " + padded(name) + password));
            out.println("  密码只显示这一次，首次登录后须修改。");
            out.println("  They are shown only once; the first sign-in asks for a new one.");
        }
        if (!people.isEmpty()) {
            out.println("  演示人员（每次启动换新密码） Demonstration persons, new passwords at each start");
            people.forEach(
                    person -> out.println("    " + padded(person.name()) + person.password() + "  " + person.title()));
        }
        out.println("  停止 Stop          Ctrl+C");
        out.println(line);
        out.flush();
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }
}
