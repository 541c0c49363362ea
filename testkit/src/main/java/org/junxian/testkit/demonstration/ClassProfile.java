package org.junxian.testkit.demonstration;

/// What a typical county of a class looks like: magnitudes a reader finds plausible, taken from no county.
///
/// `population` in 10,000 people, `gdpPerHead` in CNY 10,000, `industryShare`, `serviceShare` and `urban` in per cent,
/// `income` in CNY, `tradeShare` of GDP in per cent.
enum ClassProfile {
    DISTRICT(62, 8.9, 30, 58, 76, 42_000, 24),
    PROVINCE_MANAGED(74, 4.7, 29, 47, 48, 26_000, 9),
    OTHER(72, 7.7, 38, 45, 58, 33_000, 19);

    final double population;
    final double gdpPerHead;
    final double industryShare;
    final double serviceShare;
    final double urban;
    final double income;
    final double tradeShare;

    ClassProfile(
            double population,
            double gdpPerHead,
            double industryShare,
            double serviceShare,
            double urban,
            double income,
            double tradeShare) {
        this.population = population;
        this.gdpPerHead = gdpPerHead;
        this.industryShare = industryShare;
        this.serviceShare = serviceShare;
        this.urban = urban;
        this.income = income;
        this.tradeShare = tradeShare;
    }

    static ClassProfile of(String classId) {
        return switch (classId) {
            case "district" -> DISTRICT;
            case "province-managed" -> PROVINCE_MANAGED;
            case "other" -> OTHER;
            default ->
                throw new IllegalArgumentException("Class '" + classId
                        + "' has no profile; expected district, province-managed or other.\nTry: add a profile for it");
        };
    }
}
