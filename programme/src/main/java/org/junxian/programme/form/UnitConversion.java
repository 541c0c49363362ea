package org.junxian.programme.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Units of measure as people write them above a column, and what to multiply by to come from one to a related one:
/// 万元 to 亿元, 亩 to 公顷, ‰ to %. Factors are exact fractions until the last step.
public final class UnitConversion {

    private static final MathContext FINE = new MathContext(34);
    private static final MathContext SETTLED = new MathContext(15);
    private static final Pattern FRONT = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)?([十百千万亿]*)(.+)");
    private static final Pattern CURRENCY = Pattern.compile("(cny|rmb|yuan)(\\d[\\d,]*)?(m|bn)?");
    private static final Map<String, Long> MULTIPLES =
            Map.of("十", 10L, "百", 100L, "千", 1_000L, "万", 10_000L, "亿", 100_000_000L);

    /// A unit as a fraction of the first unit of its kind.
    private record Measure(String kind, BigDecimal over, BigDecimal under) {

        Measure times(BigDecimal factor) {
            return new Measure(kind, over.multiply(factor), under);
        }
    }

    private static final Map<String, Measure> KNOWN = Map.ofEntries(
            of("元", "money", 1, 1),
            of("人民币", "money", 1, 1),
            of("角", "money", 1, 10),
            of("人", "people", 1, 1),
            of("人次", "visits", 1, 1),
            of("people", "people", 1, 1),
            of("persons", "people", 1, 1),
            of("person", "people", 1, 1),
            of("户", "households", 1, 1),
            of("households", "households", 1, 1),
            of("家", "firms", 1, 1),
            of("个", "pieces", 1, 1),
            of("件", "items", 1, 1),
            of("次", "times", 1, 1),
            of("公顷", "area", 10_000, 1),
            of("ha", "area", 10_000, 1),
            of("亩", "area", 2_000, 3),
            of("mu", "area", 2_000, 3),
            of("平方公里", "area", 1_000_000, 1),
            of("平方千米", "area", 1_000_000, 1),
            of("km2", "area", 1_000_000, 1),
            of("平方米", "area", 1, 1),
            of("m2", "area", 1, 1),
            of("公里", "length", 1_000, 1),
            of("km", "length", 1_000, 1),
            of("米", "length", 1, 1),
            of("m", "length", 1, 1),
            of("吨", "mass", 1_000, 1),
            of("t", "mass", 1_000, 1),
            of("公斤", "mass", 1, 1),
            of("kg", "mass", 1, 1),
            of("斤", "mass", 1, 2),
            of("克", "mass", 1, 1_000),
            of("吨标准煤", "coal", 1, 1),
            of("tce", "coal", 1, 1),
            of("瓦时", "energy", 1, 1),
            of("度", "energy", 1_000, 1),
            of("kwh", "energy", 1_000, 1),
            of("mwh", "energy", 1_000_000, 1),
            of("gwh", "energy", 1_000_000_000, 1),
            of("立方米", "volume", 1, 1),
            of("m3", "volume", 1, 1),
            of("升", "volume", 1, 1_000),
            of("%", "share", 1, 100),
            of("‰", "share", 1, 1_000),
            of("百分点", "points", 1, 1),
            of("个百分点", "points", 1, 1),
            of("年", "years", 1, 1),
            of("天", "days", 1, 1),
            of("日", "days", 1, 1),
            of("days", "days", 1, 1),
            of("小时", "hours", 1, 1));

    private UnitConversion() {}

    private static Map.Entry<String, Measure> of(String name, String kind, long over, long under) {
        return Map.entry(name, new Measure(kind, BigDecimal.valueOf(over), BigDecimal.valueOf(under)));
    }

    /// What a figure in the first unit is multiplied by to be in the second; empty when they do not measure the same.
    public static OptionalDouble factor(String from, String to) {
        Optional<Measure> exact = exact(from, to);
        return exact.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        exact.get().over().divide(exact.get().under(), FINE).doubleValue());
    }

    /// The figure in the other unit, computed with its decimal digits: 123.45 万元 are 0.012345 亿元, and not a last
    /// digit more. Empty when the units do not measure the same.
    public static OptionalDouble convert(double figure, String from, String to) {
        Optional<Measure> exact = exact(from, to);
        return exact.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(new BigDecimal(Double.toString(figure))
                        .multiply(exact.get().over())
                        .divide(exact.get().under(), SETTLED)
                        .doubleValue());
    }

    private static Optional<Measure> exact(String from, String to) {
        String here = plain(from);
        String there = plain(to);
        if (here.equals(there)) {
            return Optional.of(new Measure("", BigDecimal.ONE, BigDecimal.ONE));
        }
        Optional<Measure> first = read(here);
        Optional<Measure> second = read(there);
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().kind().equals(second.get().kind())) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                first.get().kind(),
                first.get().over().multiply(second.get().under()),
                first.get().under().multiply(second.get().over())));
    }

    /// Compatibility forms (％, ㎡, ㎞²) become plain ones; case, spaces and brackets around it do not matter.
    private static String plain(String unit) {
        String normal = Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        return normal.replaceAll("[\\s\\u00a0]", "").replaceAll("^[(\\[]|[)\\]]$", "");
    }

    private static Optional<Measure> read(String unit) {
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return single(unit);
        }
        Optional<Measure> over = single(unit.substring(0, slash));
        Optional<Measure> under = single(unit.substring(slash + 1));
        if (over.isEmpty() || under.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                over.get().kind() + "/" + under.get().kind(),
                over.get().over().multiply(under.get().under()),
                over.get().under().multiply(under.get().over())));
    }

    private static Optional<Measure> single(String unit) {
        Measure known = KNOWN.get(unit);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher currency = CURRENCY.matcher(unit);
        if (currency.matches()) {
            return Optional.of(money(currency));
        }
        Matcher front = FRONT.matcher(unit);
        if (unit.length() > 40 || !front.matches()) {
            return Optional.empty();
        }
        Measure named = KNOWN.get(front.group(3));
        if (named == null || named.kind().equals("share")) {
            return Optional.empty();
        }
        BigDecimal factor = number(front.group(1));
        for (String multiple : front.group(2).split("")) {
            factor = factor.multiply(BigDecimal.valueOf(MULTIPLES.getOrDefault(multiple, 1L)));
        }
        return factor.signum() == 0 ? Optional.empty() : Optional.of(named.times(factor));
    }

    private static Measure money(Matcher currency) {
        BigDecimal factor = number(currency.group(2));
        String size = currency.group(3);
        long multiple = size == null ? 1 : size.equals("m") ? 1_000_000L : 1_000_000_000L;
        return new Measure("money", factor.multiply(BigDecimal.valueOf(multiple)), BigDecimal.ONE);
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty() ? BigDecimal.ONE : new BigDecimal(text.replace(",", ""));
    }
}
