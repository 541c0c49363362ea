package org.junxian.app.evaluation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junxian.app.table.Table.About;
import org.junxian.programme.model.Text;

/// What every export of an edition says about itself.
public final class EditionAbout {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ZoneId.of("Asia/Shanghai"));

    private EditionAbout() {}

    public static List<About> of(Edition edition) {
        var about = new ArrayList<About>();
        about.add(new About(new Text("版次", "Edition"), Text.same(edition.id())));
        about.add(new About(new Text("评价期", "Period"), Text.same(edition.period())));
        about.add(new About(new Text("发布时间", "Published"), Text.same(MOMENT.format(edition.publishedAt()))));
        about.add(new About(new Text("数据时点", "Figures as of"), Text.same(MOMENT.format(edition.asOf()))));
        about.add(new About(new Text("结果哈希（SHA-256）", "Hash of the result (SHA-256)"), Text.same(edition.hash())));
        about.add(new About(
                new Text("来源", "Source"),
                new Text("郡县平台，按方案和已记录的数据计算", "Junxian, computed from the scheme and the recorded figures")));
        String later = edition.supersededBy();
        if (later != null) {
            about.add(new About(new Text("更正", "Erratum"), new Text("已被 " + later + " 更正", "replaced by " + later)));
        }
        String reason = edition.erratumReason();
        if (reason != null) {
            about.add(new About(new Text("更正原因", "Reason of the erratum"), Text.same(reason)));
        }
        return about;
    }
}
