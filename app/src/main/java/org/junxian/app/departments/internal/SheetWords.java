package org.junxian.app.departments.internal;

import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetStage;
import org.junxian.app.departments.SheetValue;
import org.junxian.programme.Numbers;
import org.junxian.programme.form.Department;
import org.junxian.programme.model.Text;

/// The words for sheets inside messages, in both languages at once where a message has one place for them.
public final class SheetWords {

    private SheetWords() {}

    public static String stage(SheetStage stage) {
        return switch (stage) {
            case DRAFT -> "填报中 (draft)";
            case SUBMITTED -> "已提交 (submitted)";
            case ACCEPTED -> "已验收 (accepted)";
        };
    }

    public static String move(SheetMove move) {
        return switch (move) {
            case SUBMIT -> "提交 (submit)";
            case RETURN -> "退回 (return)";
            case ACCEPT -> "验收 (accept)";
            case REOPEN -> "重新打开 (reopen)";
        };
    }

    public static Text title(Department department, String period) {
        return new Text(
                department.title().zh() + " " + period, department.title().en() + " " + period);
    }

    public static String value(SheetValue value) {
        return switch (value) {
            case SheetValue.Number(var amount) -> Numbers.shortest(amount);
            case SheetValue.NotApplicable(var reason) -> "不适用 (does not apply): " + reason;
            case SheetValue.Empty() -> "空 (empty)";
        };
    }
}
