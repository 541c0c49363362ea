package org.junxian.app.access.internal;

import java.util.Arrays;
import org.junxian.app.access.Role;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// What roles are called.
final class RoleWords {

    private RoleWords() {}

    static Text title(Role role) {
        return switch (role) {
            case SYSTEM_ADMINISTRATOR -> new Text("系统管理员", "System administrator");
            case SECURITY_ADMINISTRATOR -> new Text("安全管理员", "Security administrator");
            case AUDITOR -> new Text("审计员", "Auditor");
            case PROGRAMME_OFFICER -> new Text("省级项目主管", "Programme officer");
            case DEPARTMENT_OFFICER -> new Text("部门填报员", "Department officer");
            case CITY_REVIEWER -> new Text("市级审核员", "City reviewer");
            case COUNTY_CLERK -> new Text("县级填报员", "County clerk");
            case COUNTY_HEAD -> new Text("县级负责人", "County head");
            case EXPERT -> new Text("专家", "Expert");
            case ANALYST -> new Text("分析员", "Analyst");
        };
    }

    /// @throws Refusal for a word that is no role
    static Role read(String id) {
        return Arrays.stream(Role.values())
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.BAD_PARAMETER,
                        "role",
                        id,
                        String.join(
                                ", ", Arrays.stream(Role.values()).map(Role::id).toList())));
    }
}
