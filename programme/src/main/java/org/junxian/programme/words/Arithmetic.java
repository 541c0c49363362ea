package org.junxian.programme.words;

import java.util.function.DoubleBinaryOperator;

/// Works out a formula of numbers: `+ − × /`, brackets, `min(a, b)`, `max(a, b)`. So a printed formula can be checked
/// against the score it stands beside.
final class Arithmetic {

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    /// The value of a formula without letters, or an IllegalArgumentException that shows where it ends.
    static double value(String formula) {
        Arithmetic arithmetic = new Arithmetic(formula);
        double value = arithmetic.sum();
        if (arithmetic.peek() != '\0') {
            throw arithmetic.unexpected();
        }
        return value;
    }

    private double sum() {
        double value = product();
        for (char sign = peek(); sign == '+' || sign == '−'; sign = peek()) {
            at++;
            double next = product();
            value = sign == '+' ? value + next : value - next;
        }
        return value;
    }

    private double product() {
        double value = one();
        for (char sign = peek(); sign == '×' || sign == '/'; sign = peek()) {
            at++;
            double next = one();
            value = sign == '×' ? value * next : value / next;
        }
        return value;
    }

    private double one() {
        char first = peek();
        if (first == '(') {
            at++;
            double value = sum();
            expect(')');
            return value;
        }
        if (text.startsWith("min(", at)) {
            return pair(Math::min);
        }
        return text.startsWith("max(", at) ? pair(Math::max) : number();
    }

    private double pair(DoubleBinaryOperator operator) {
        at += 4;
        double left = sum();
        expect(',');
        double right = sum();
        expect(')');
        return operator.applyAsDouble(left, right);
    }

    private double number() {
        int from = at;
        while (at < text.length() && "0123456789.e-+".indexOf(text.charAt(at)) >= 0) {
            boolean exponent = at > from && text.charAt(at - 1) == 'e';
            if (text.charAt(at) == '+' && !exponent) {
                break;
            }
            at++;
        }
        if (at == from) {
            throw unexpected();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw unexpected();
        }
        at++;
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Unexpected at position " + at + " of the formula " + text);
    }
}
