package io.portolan.statistics.survival;

import java.util.List;

/**
 * Those still watched just before a time at which some ended.
 *
 * @param time when
 * @param atRisk how many were watched for at least so long
 * @param ended how many of them ended then, in whatever way
 */
record RiskSet(double time, int atRisk, int ended) {
    /** One for each time of an end, in their order. */
    static List<RiskSet> of(List<Observation> observations) {
        return observations.stream()
                .filter(Observation::isEnded)
                .mapToDouble(Observation::time)
                .sorted()
                .distinct()
                .mapToObj(time -> new RiskSet(time, watched(observations, time), ended(observations, time)))
                .toList();
    }

    static int watched(List<Observation> observations, double time) {
        return (int) observations.stream().filter(one -> one.time() >= time).count();
    }

    static int ended(List<Observation> observations, double time) {
        return (int) observations.stream()
                .filter(one -> one.isEnded() && one.time() == time)
                .count();
    }
}
