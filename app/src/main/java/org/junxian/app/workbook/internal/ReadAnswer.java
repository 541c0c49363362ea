package org.junxian.app.workbook.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.app.workbook.internal.Grid.GridCell;
import org.junxian.app.workbook.internal.Grid.Shape;
import org.junxian.app.workbook.internal.Question.Kind;
import org.junxian.programme.form.UnitConversion;
import org.junxian.programme.model.Text;

/// Understands what a person wrote into a cell: `1,234.5`, full-width digits, `3.2 亿元` where 万元 is asked, `12.5%`,
/// `不适用：原因`. What it does not understand for certain it does not guess. Pure.
final class ReadAnswer {

    /// An answer, or why there is none.
    sealed interface Reading {

        record Understood(Answer answer) implements Reading {}

        record Unclear(Text found, Text expected, Text advice) implements Reading {}
    }

    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern DOES_NOT_APPLY =
            Pattern.compile("(?i)(?:不适用|n/?a|not applicable|does not apply)\\s*(?:[:：,，;；-]\\s*(.*)|[(（](.*)[)）])?");
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?)\\s*(.*)");
    private static final Pattern NOTHING = Pattern.compile("[-—–－/\\\\.…·]+|无|null|none");

    private ReadAnswer() {}

    /// @param cell null when the cell is empty
    static Reading of(Question question, @Nullable GridCell cell) {
        return switch (cell) {
            case null -> new Reading.Understood(Answer.EMPTY);
            case GridCell.Words(var text) -> words(question, text);
            case GridCell.Number(var digits, var shape) -> digits(question, digits, shape);
            case GridCell.YesNo _ -> unclear(question, cell.show());
            case GridCell.Fault(var code) ->
                new Reading.Unclear(
                        new Text("公式出错：" + code, "The formula fails: " + code),
                        Expected.of(question),
                        new Text("请修正公式，或直接填写数值。", "Correct the formula, or write the number itself."));
            case GridCell.Uncomputed(var formula) ->
                new Reading.Unclear(
                        new Text("公式没有保存结果：" + cut(formula), "A formula without a stored result: " + cut(formula)),
                        Expected.of(question),
                        new Text(
                                "请用 Excel 或 WPS 打开并保存一次，或直接填写数值。",
                                "Open and save the file in Excel once, or write the number itself."));
        };
    }

    private static Reading words(Question question, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return new Reading.Understood(Answer.EMPTY);
        }
        var not = DOES_NOT_APPLY.matcher(plain);
        if (not.matches()) {
            String reason = not.group(1) != null ? not.group(1) : not.group(2);
            return reason == null || reason.isBlank() ? withoutReason(text) : notApplicable(question, text, reason);
        }
        if (!question.isNumber()) {
            return text.strip().length() > LONGEST_TEXT
                    ? tooLong(question, text)
                    : new Reading.Understood(new Answer.Words(text.strip()));
        }
        if (NOTHING.matcher(plain).matches()) {
            return new Reading.Unclear(
                    new Text("“" + cut(text) + "”", "\"" + cut(text) + "\""),
                    Expected.of(question),
                    new Text(
                            "没有数据请留空；确实不适用请写“不适用：原因”；数值为零请写 0。",
                            "Leave it empty when there is no figure, write \"n/a: reason\" when it does not apply, 0 when"
                                    + " it is zero."));
        }
        var number = NUMBER.matcher(plain);
        return number.matches()
                ? withUnit(
                        question,
                        text,
                        number.group(1).replace(",", ""),
                        number.group(2).strip())
                : unclear(question, text);
    }

    private static Reading notApplicable(Question question, String text, String reason) {
        return reason.length() > LONGEST_TEXT
                ? tooLong(question, text)
                : new Reading.Understood(new Answer.NotApplicable(reason.strip()));
    }

    private static Reading withUnit(Question question, String text, String digits, String unit) {
        var amount = new BigDecimal(digits);
        if (unit.isEmpty()) {
            return number(question, text, amount);
        }
        OptionalDouble factor = UnitConversion.factor(unit, question.unit().zh());
        if (factor.isEmpty()) {
            factor = UnitConversion.factor(unit, question.unit().en());
        }
        if (factor.isEmpty()) {
            return new Reading.Unclear(
                    new Text(
                            "“" + cut(text) + "”，单位“" + cut(unit) + "”",
                            "\"" + cut(text) + "\", unit \"" + cut(unit) + "\""),
                    Expected.of(question),
                    new Text(
                            "请换算为" + question.unit().zh() + "后只填数字。",
                            "Convert it to " + question.unit().en() + " and write the number alone."));
        }
        return number(question, text, amount.multiply(BigDecimal.valueOf(factor.getAsDouble())));
    }

    private static Reading digits(Question question, String digits, Shape shape) {
        if (question.kind() == Kind.TEXT) {
            return new Reading.Understood(new Answer.Words(digits));
        }
        BigDecimal amount;
        try {
            amount = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return unclear(question, digits);
        }
        return switch (shape) {
            case PLAIN -> number(question, digits, amount);
            case DATE ->
                new Reading.Unclear(
                        new Text("一个日期（" + cut(digits) + "）", "A date (" + cut(digits) + ")"),
                        Expected.of(question),
                        new Text("单元格格式请设为“常规”，再填数字。", "Set the cell's format to General and write the number."));
            case PERCENT -> percent(question, digits, amount);
        };
    }

    /// Excel keeps 12.5% as 0.125 and only shows it otherwise.
    private static Reading percent(Question question, String digits, BigDecimal amount) {
        String unit =
                Normalizer.normalize(question.unit().zh(), Normalizer.Form.NFKC).strip();
        if (unit.equals("%")) {
            return number(question, digits, amount.movePointRight(2));
        }
        String shown = amount.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return new Reading.Unclear(
                Text.same(cut(shown)),
                Expected.of(question),
                new Text(
                        "此处不是百分数；请把单元格格式设为“常规”，再填数字。",
                        "This is no percentage; set the format to General and write the number."));
    }

    private static Reading number(Question question, String text, BigDecimal exact) {
        double amount = exact.doubleValue();
        if (!Double.isFinite(amount)) {
            return unclear(question, text);
        }
        boolean broken = question.kind() == Kind.INTEGER
                && exact.signum() != 0
                && exact.stripTrailingZeros().scale() > 0;
        Double lower = question.lower();
        Double upper = question.upper();
        boolean outside = (lower != null && amount < lower) || (upper != null && amount > upper);
        if (broken || outside) {
            return new Reading.Unclear(
                    Text.same(cut(text)),
                    Expected.of(question),
                    new Text("请核对数值和单位。", "Check the number and its unit."));
        }
        return new Reading.Understood(new Answer.Number(amount));
    }

    private static Reading withoutReason(String text) {
        return new Reading.Unclear(
                new Text("“" + cut(text) + "”，没有原因", "\"" + cut(text) + "\" without a reason"),
                new Text("应写明原因", "Expected the reason with it"),
                new Text("请写成“不适用：原因”。", "Write \"n/a: reason\"."));
    }

    private static Reading tooLong(Question question, String text) {
        return new Reading.Unclear(
                new Text("文字有 " + text.length() + " 个字", text.length() + " characters"),
                new Text("最多 " + LONGEST_TEXT + " 个字", "At most " + LONGEST_TEXT + " characters"),
                new Text("请缩短文字。", "Shorten the text."));
    }

    private static Reading unclear(Question question, String text) {
        return new Reading.Unclear(
                new Text("“" + cut(text) + "”", "\"" + cut(text) + "\""),
                Expected.of(question),
                new Text("请只填数字，可带单位，例如 1234.5。", "Write a number, with its unit if you like, for example 1234.5."));
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= 40 ? plain : plain.substring(0, 39) + "…";
    }
}
