package org.junxian.testkit.demonstration;

/// The invented character of a county, from which all its figures follow: how strong it is beside its class, how
/// lively its growth, how open, green and careful it is. Every trait is a standard normal number.
record Sketch(
        ClassProfile profile, double strength, double liveliness, double openness, double greenness, double care) {

    static Sketch draw(ClassProfile profile, Chance chance) {
        double strength = chance.normal(0, 1);
        return new Sketch(
                profile,
                strength,
                0.3 * strength + 0.95 * chance.normal(0, 1),
                0.5 * strength + 0.85 * chance.normal(0, 1),
                chance.normal(0, 1),
                chance.normal(0, 1));
    }
}
