package org.junxian.index.mcda;

/// Mean, standard deviation (n-1) and ends of numbers.
record Spread(double mean, double sd, double min, double max) {

    static Spread of(double[] x) {
        double sum = 0;
        double min = x[0];
        double max = x[0];
        for (double value : x) {
            sum += value;
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double mean = sum / x.length;
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        double sd = min == max ? 0 : Math.sqrt(squares / (x.length - 1));
        return new Spread(mean, sd, min, max);
    }
}
