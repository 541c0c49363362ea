package org.junxian.testkit.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// All demonstration figures of one county, year by year. The order of the draws is part of the method: a new
/// indicator is drawn after all others, so that the committed figures of the others stay as they are.
final class CountySeries {

    private static final String NO_FARMS = "没有农业的市辖区 / a district without farms";

    private final String unit;
    private final Sketch sketch;
    private final Chance chance;
    private final List<DemonstrationRow> rows = new ArrayList<>();

    CountySeries(String unit, Sketch sketch, Chance chance) {
        this.unit = unit;
        this.sketch = sketch;
        this.chance = chance;
    }

    List<DemonstrationRow> rows(List<Integer> years) {
        economy(years);
        people(years);
        factors(years);
        safety(years);
        return List.copyOf(rows);
    }

    private void economy(List<Integer> years) {
        ClassProfile p = sketch.profile();
        double population = chance.positive(p.population, 0.3);
        double gdp = population * p.gdpPerHead * StrictMath.exp(0.32 * sketch.strength());
        double industry = gdp * share(p.industryShare + 4 * chance.normal(0, 1));
        double services = gdp * share(p.serviceShare + 4 * chance.normal(0, 1));
        double trade = gdp * p.tradeShare / 100 * StrictMath.exp(0.7 * sketch.openness());
        double research = 1.9 + 0.55 * sketch.strength();
        for (int year : years) {
            double growth = 1 + (5.6 + 1.4 * sketch.liveliness() + chance.normal(0, 0.9)) / 100;
            population *= 1 + chance.normal(-0.1, 0.5) / 100;
            gdp *= growth;
            industry *= growth + chance.normal(0.4, 1.5) / 100;
            services *= growth + chance.normal(0.2, 0.8) / 100;
            trade *= growth + chance.normal(1, 8) / 100;
            research = Math.max(0.3, research + chance.normal(0.08, 0.06));
            put("demo_population", year, population, 2);
            put("demo_gdp", year, gdp, 2);
            put("demo_industry_value_added", year, industry, 2);
            put("demo_service_value_added", year, services, 2);
            put("demo_trade", year, trade, 2);
            put("demo_rd_expenditure", year, gdp * research / 100, 2);
        }
    }

    private void people(List<Integer> years) {
        ClassProfile p = sketch.profile();
        double urban = Math.clamp(p.urban + 8 * sketch.strength() + chance.normal(0, 3), 25, 98);
        double income = p.income * StrictMath.exp(0.13 * sketch.strength() + chance.normal(0, 0.04));
        double gap = Math.max(1.3, 2.1 - 0.12 * sketch.strength() + chance.normal(0, 0.12));
        double machines = Math.clamp(88 + 4 * chance.normal(0, 1), 60, 99.5);
        boolean withoutFarms = sketch.profile() == ClassProfile.DISTRICT && chance.happens(0.15);
        for (int year : years) {
            urban = Math.min(99.5, urban + 0.4 + 0.2 * chance.normal(0, 1));
            income *= 1 + (5.8 + 0.7 * sketch.liveliness() + chance.normal(0, 0.4)) / 100;
            gap = Math.max(1.2, gap - 0.02 + 0.01 * chance.normal(0, 1));
            machines = Math.min(99.9, machines + 0.6 + 0.3 * chance.normal(0, 1));
            put("demo_urbanisation", year, urban, 2);
            put("demo_income", year, income, 0);
            put("demo_income_ratio", year, gap, 3);
            if (withoutFarms) {
                notApplicable("demo_farm_mechanisation", year);
            } else {
                sometimes("demo_farm_mechanisation", year, machines, 1);
            }
        }
    }

    private void factors(List<Integer> years) {
        ClassProfile p = sketch.profile();
        double built = p.population * 9 * StrictMath.exp(0.25 * chance.normal(0, 1) - 0.05 * sketch.strength());
        double firms = chance.positive(p == ClassProfile.PROVINCE_MANAGED ? 14 : 34, 0.45)
                * StrictMath.exp(0.4 * sketch.strength());
        double talent = chance.positive(p.urban * 1.6, 0.2) * StrictMath.exp(0.15 * sketch.strength());
        double days = Math.clamp(9 - 1.5 * sketch.liveliness() + chance.normal(0, 1.5), 2, 20);
        int listed = chance.times(p == ClassProfile.PROVINCE_MANAGED ? 0.4 : 1.6);
        int clusters = 0;
        for (int year : years) {
            built *= 1 + Math.max(0, chance.normal(1.2, 0.6)) / 100;
            firms *= 1 + (14 + 5 * chance.normal(0, 1)) / 100;
            talent *= 1 + (3 + chance.normal(0, 1)) / 100;
            days = Math.max(1, days - 0.5 + 0.3 * chance.normal(0, 1));
            listed += chance.happens(0.06) ? 1 : 0;
            clusters += chance.happens(0.05) ? 1 : 0;
            put("demo_built_land", year, built, 1);
            put("demo_specialised_firms", year, firms, 0);
            put("demo_talent_per_10k", year, talent, 1);
            sometimes("demo_service_days", year, days, 1);
            put("demo_listed_companies", year, listed, 0);
            put("demo_national_clusters", year, clusters, 0);
        }
    }

    /// Events are numbered, not named: a made-up accident beside a real county's name would be read as a fact.
    private void safety(List<Integer> years) {
        double debt = Math.clamp(88 - 14 * sketch.care() + chance.normal(0, 12), 25, 190);
        double air = Math.clamp(72 + 5 * sketch.greenness() + chance.normal(0, 3), 45, 97);
        double energy = 2.8 + 0.6 * sketch.greenness();
        for (int year : years) {
            debt = Math.max(20, debt + chance.normal(2, 4));
            air = Math.clamp(air + chance.normal(0.8, 1.2), 40, 98);
            put("demo_debt_ratio", year, debt, 1);
            put("demo_clean_air_days", year, air, 1);
            sometimes("demo_energy_intensity_cut", year, energy + chance.normal(0, 0.5), 2);
            put("demo_safety_score", year, Math.clamp(82 + 6 * sketch.care() + chance.normal(0, 3), 40, 100), 1);
            put("demo_veto_event_a", year, chance.happens(0.012) ? 1 : 0, 0);
            put("demo_veto_event_b", year, chance.happens(0.012) ? 1 : 0, 0);
            put("demo_veto_event_c", year, chance.happens(0.012) ? 1 : 0, 0);
        }
    }

    private static double share(double percent) {
        return Math.clamp(percent, 10, 85) / 100;
    }

    private void put(String indicator, int year, double value, int decimals) {
        rows.add(DemonstrationRow.reported(unit, indicator, year, plain(value, decimals)));
    }

    /// About one figure in a hundred is not reported, as in life.
    private void sometimes(String indicator, int year, double value, int decimals) {
        if (chance.happens(0.012)) {
            rows.add(new DemonstrationRow(unit, indicator, year, "", "not-reported", ""));
        } else {
            put(indicator, year, value, decimals);
        }
    }

    private void notApplicable(String indicator, int year) {
        rows.add(new DemonstrationRow(unit, indicator, year, "", "not-applicable", NO_FARMS));
    }

    private static String plain(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
