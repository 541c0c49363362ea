package org.junxian.app.start.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.DemonstrationPeople.Wanted;
import org.junxian.app.access.Role;

/// Who works in the demonstration: one for each role, and a second one where one alone cannot show the work. Functional
/// titles only; these are no real people.
final class DemonstrationStaff {

    private static final String PROGRAMME = "shandong";

    private DemonstrationStaff() {}

    static List<Wanted> list() {
        return List.of(
                of("demo-licheng-clerk", "演示：历城区填报员", Role.COUNTY_CLERK, "370112"),
                of("demo-licheng-head", "演示：历城区负责人", Role.COUNTY_HEAD, "370112"),
                of("demo-zhangqiu-clerk", "演示：章丘区填报员", Role.COUNTY_CLERK, "370114"),
                of("demo-jinan-reviewer", "演示：济南市审核员", Role.CITY_REVIEWER, "370100"),
                of("demo-statistics", "演示：统计部门填报员", Role.DEPARTMENT_OFFICER, "statistics"),
                of("demo-officer-one", "演示：省级项目主管（甲）", Role.PROGRAMME_OFFICER, null),
                of("demo-officer-two", "演示：省级项目主管（乙）", Role.PROGRAMME_OFFICER, null),
                of("demo-analyst", "演示：分析员", Role.ANALYST, null),
                of("demo-expert", "演示：专家", Role.EXPERT, null),
                office("demo-admin", "演示：系统管理员", Role.SYSTEM_ADMINISTRATOR),
                office("demo-security", "演示：安全管理员", Role.SECURITY_ADMINISTRATOR),
                office("demo-auditor", "演示：审计员", Role.AUDITOR));
    }

    private static Wanted of(String name, String title, Role role, @Nullable String code) {
        return new Wanted(name, title, role, PROGRAMME, code);
    }

    private static Wanted office(String name, String title, Role role) {
        return new Wanted(name, title, role, null, null);
    }
}
