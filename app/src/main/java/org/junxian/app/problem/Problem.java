package org.junxian.app.problem;

/// Every way in which the platform refuses or fails. A code is never reused for another meaning; its words stand in
/// `problems_zh_CN.properties` and `problems_en.properties`.
public enum Problem {
    UNKNOWN_PROGRAMME("E1001", 404),
    UNKNOWN_SCHEME("E1002", 404),
    UNKNOWN_EDITION("E1003", 404),
    UNKNOWN_UNIT("E1004", 404),
    UNKNOWN_ADDRESS("E1005", 404),
    NO_BASE_MAP("E1006", 404),
    UNKNOWN_TABLE("E1007", 404),

    BAD_PARAMETER("E2001", 400),
    MISSING_PARAMETER("E2002", 400),
    UNREADABLE_BODY("E2003", 400),
    METHOD_NOT_ALLOWED("E2004", 405),
    MEDIA_TYPE_NOT_TAKEN("E2005", 415),
    MEDIA_TYPE_NOT_OFFERED("E2006", 406),

    NOT_SIGNED_IN("E3001", 401),
    WRONG_NAME_OR_PASSWORD("E3002", 401),
    TOO_MANY_TRIES("E3003", 429),
    NOT_ALLOWED("E3004", 403),
    FORGED_REQUEST("E3005", 403),
    CHANGE_PASSWORD_FIRST("E3006", 403),
    WEAK_PASSWORD("E3007", 422),
    WRONG_CURRENT_PASSWORD("E3008", 422),
    PROVE_YOURSELF("E3009", 403),
    SECOND_FACTOR_NEEDED("E3010", 401),
    TOKEN_TOO_NARROW("E3101", 403),
    UNKNOWN_PERSON("E3102", 404),
    NAME_TAKEN("E3103", 409),
    UNKNOWN_GRANT("E3104", 404),
    NOT_YOURS_TO_GIVE("E3105", 403),
    NOT_TO_ONESELF("E3106", 403),
    OFFICES_APART("E3107", 409),
    NOT_LENDABLE("E3108", 422),
    WRONG_CODE("E3109", 422),
    UNKNOWN_SESSION("E3110", 404),
    UNKNOWN_TOKEN("E3111", 404),
    PROVIDER_KNOWS_NOBODY("E3112", 403),
    UNKNOWN_PUBLICATION("E5003", 404),
    OWN_PUBLICATION("E5004", 403),
    PUBLICATION_OVER("E5005", 409),

    UPLOAD_TOO_LARGE("E4001", 413),
    BAD_BASE_MAP("E4002", 422),

    NOT_EVALUABLE("E5001", 422),
    ALREADY_REPLACED("E5002", 409),

    UNKNOWN_SHEET("E6101", 404),
    NO_DEPARTMENT_FOR_PERIOD("E6102", 422),
    NOT_YOUR_SHEET("E6103", 403),
    SHEET_NOT_OPEN("E6104", 409),
    UNKNOWN_SHEET_CELL("E6105", 422),
    SHEET_CELL_CHANGED("E6106", 409),
    SHEET_CHANGED("E6107", 409),
    SHEET_MOVE_IMPOSSIBLE("E6108", 409),
    SHEET_REASON_MISSING("E6109", 422),
    SHEET_HAS_ERRORS("E6110", 422),
    OWN_SHEET("E6111", 403),

    UNKNOWN_JOB("E6301", 404),
    JOB_HAS_NO_FILE("E6302", 409),
    TOO_MANY_JOBS("E6303", 429),
    JOB_INTERRUPTED("E6304", 503),
    JOB_NO_LONGER_ALLOWED("E6305", 403),

    OUR_FAULT("E9001", 500),
    DATABASE_AWAY("E9002", 503),
    STORAGE_FULL("E9003", 507);

    private final String code;
    private final int status;

    Problem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    /// The HTTP status it is answered with.
    public int status() {
        return status;
    }
}
