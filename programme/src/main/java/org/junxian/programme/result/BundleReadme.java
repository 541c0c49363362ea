package org.junxian.programme.result;

import java.nio.charset.StandardCharsets;

/// The page on top of a bundle, for whoever opens it without knowing Junxian.
final class BundleReadme {

    private static final String TEXT = """
            {zh}
            {scheme-zh}
            {mark-zh}
            本压缩包含一次评价的全部内容，任何人都可以重新计算：
              manifest.json  方案、时期、引擎版本，以及每个文件的 SHA-256
              package/       评价所用的程序包：文件、指标、数据、来源、方案
              result/        结果表格（CSV，UTF-8）；空单元格表示没有数值，不是 0
            校验（需要郡县命令行）：  junxian verify 本文件.zip
            从头计算：                解压后运行 junxian evaluate package --scheme {id}

            {en}
            {scheme-en}
            {mark-en}
            This archive holds everything of one evaluation; anybody can compute it again:
              manifest.json  scheme, period, version of the engine, and the SHA-256 of every file
              package/       the programme package: documents, indicators, figures, sources, schemes
              result/        the tables of the result (CSV, UTF-8); an empty cell means no number, not 0
            To verify it (with Junxian's command line):  junxian verify THIS-FILE.zip
            To compute it anew:                          unpack it, then junxian evaluate package --scheme {id}
            """;

    private BundleReadme() {}

    static byte[] bytes(Manifest manifest) {
        String zh =
                manifest.demonstration().map(m -> "※ " + m.text().zh() + "\n").orElse("");
        String en =
                manifest.demonstration().map(m -> "※ " + m.text().en() + "\n").orElse("");
        return TEXT.replace("{mark-zh}\n", zh + "\n")
                .replace("{mark-en}\n", en + "\n")
                .replace("{zh}", manifest.programmeTitle().zh())
                .replace("{en}", manifest.programmeTitle().en())
                .replace("{scheme-zh}", manifest.schemeTitle().zh() + "，" + manifest.period())
                .replace("{scheme-en}", manifest.schemeTitle().en() + ", " + manifest.period())
                .replace("{id}", manifest.scheme())
                .getBytes(StandardCharsets.UTF_8);
    }
}
