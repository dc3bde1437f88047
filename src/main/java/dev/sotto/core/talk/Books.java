package dev.sotto.core.talk;

import dev.sotto.core.practice.KindGuide;
import dev.sotto.core.practice.ObstacleGuide;
import dev.sotto.core.reading.AppointmentReader;
import dev.sotto.core.reading.Beginnings;
import dev.sotto.core.reading.ObstacleReader;
import dev.sotto.core.reading.OneLineReader;
import dev.sotto.core.reading.PlaceReader;
import dev.sotto.core.reading.ScheduleReader;
import dev.sotto.core.reading.WhenReader;
import dev.sotto.core.safety.PracticeScreen;

/**
 * What every talk can look things up in. The same for all people of one language; immutable.
 *
 * @param mostPractices how many practices a person may have at a time
 * @param nudgesADay the most planned nudges a person gets on one Day
 * @param notesDays for how many days words with a check-in are kept
 * @param privacy the full text on what is kept and why
 * @param inTheWay hears what is in the way in free words
 * @param appointments reads when somebody sees their therapist
 * @param usedForReal hears somebody say that they used a practice outside its plan
 * @param whoDidIt hears somebody ask about others
 */
public record Books(
    PlaceReader places,
    WhenReader when,
    ScheduleReader schedules,
    OneLineReader oneLine,
    KindGuide kinds,
    ObstacleGuide obstacles,
    PracticeScreen practiceScreen,
    Wording wording,
    int mostPractices,
    int nudgesADay,
    long notesDays,
    String privacy,
    ObstacleReader inTheWay,
    AppointmentReader appointments,
    Beginnings usedForReal,
    Beginnings whoDidIt) {}
