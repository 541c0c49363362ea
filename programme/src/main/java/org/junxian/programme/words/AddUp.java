package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Rounds parts so that what is shown adds up to the rounded total: every part is rounded down, and what is missing
/// goes, one last digit each, to the parts that lost most; on a tie to the earlier one.
public final class AddUp {

    private AddUp() {}

    /// The parts with `decimals` digits.
    public static List<Double> round(List<Double> parts, double total, int decimals) {
        double scale = StrictMath.pow(10, decimals);
        List<Long> floors = new ArrayList<>();
        long sum = 0;
        for (double part : parts) {
            long floor = (long) Math.floor(steady(part * scale));
            floors.add(floor);
            sum += floor;
        }
        long missing = Math.round(steady(total * scale)) - sum;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> floors.get(i) - steady(parts.get(i) * scale)));
        for (int i = 0; i < order.size() && missing > 0; i++, missing--) {
            floors.set(order.get(i), floors.get(order.get(i)) + 1);
        }
        return floors.stream().map(f -> f / scale).toList();
    }

    /// A number that is whole but for the last bits, made whole.
    private static double steady(double x) {
        double whole = Math.rint(x);
        return Math.abs(x - whole) < 1e-7 ? whole : x;
    }
}
