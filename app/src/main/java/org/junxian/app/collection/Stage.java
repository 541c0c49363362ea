package org.junxian.app.collection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.junxian.programme.model.Text;

/// How far a return has come.
public enum Stage {
    DRAFT("填报中", "draft"),
    SUBMITTED("已上报", "submitted"),
    CITY_REVIEWED("市级已审", "reviewed by the city"),
    ACCEPTED("省级已验收", "accepted"),
    LOCKED("已锁定", "locked");

    private final Text title;

    Stage(String zh, String en) {
        this.title = new Text(zh, en);
    }

    /// As it stands in the database and in the interface: `city-reviewed`.
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    /// @throws IllegalArgumentException for an id that is no stage
    public static Stage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
