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

    public static Text stage(SheetStage stage) {
        return switch (stage) {
            case DRAFT -> new Text("填报中", "draft");
            case SUBMITTED -> new Text("已提交", "submitted");
            case ACCEPTED -> new Text("已验收", "accepted");
        };
    }

    public static Text move(SheetMove move) {
        return switch (move) {
            case SUBMIT -> new Text("提交", "submit");
            case RETURN -> new Text("退回", "return");
            case ACCEPT -> new Text("验收", "accept");
            case REOPEN -> new Text("重新打开", "reopen");
        };
    }

    public static Text title(Department department, String period) {
        return new Text(
                department.title().zh() + " " + period, department.title().en() + " " + period);
    }

    public static Text value(SheetValue value) {
        return switch (value) {
            case SheetValue.Number(var amount) -> Text.same(Numbers.shortest(amount));
            case SheetValue.NotApplicable(var reason) -> new Text("不适用：" + reason, "does not apply: " + reason);
            case SheetValue.Empty() -> new Text("空", "empty");
        };
    }

    /// A finding about a unit.
    public static Text of(String unit, Text words) {
        return new Text(unit + "：" + words.zh(), unit + ": " + words.en());
    }
}
