// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import io.telesift.common.model.Alert;
import io.telesift.common.model.Channel;
import io.telesift.common.model.Claim;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Verdict;
import java.util.Map;

/** All that can be read. */
public interface Views {
    /** By posting time. */
    MessageStore messages();

    /** By last seen. */
    RowStore<Indicator> indicators();

    /** How many indicators each type has. */
    Map<IndicatorType, Long> indicatorsByType();

    /** By the message's posting time; of a message and of an indicator. */
    RowStore<Sighting> sightings();

    /** By observation; of a message. */
    RowStore<Hit> hits();

    /** By posting time; of a message. */
    RowStore<Claim> claims();

    /** By sending time; of its hits. */
    RowStore<Alert> alerts();

    /** By time; id {@code <type>:<value>}. */
    RowStore<Verdict> verdicts();

    /** By id. */
    RowStore<Rule> rules();

    /** What is watched; by id. */
    RowStore<Channel> channels();

    /** By time. */
    RowStore<DeadLetterRow> deadLetters();
}
