package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.script.Line;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Meeting;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.SessionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is told about sessions in a copy to be read: when they are, and what is for them. */
record SessionCopy(Visit visit, Markdown text) {

  void write() {
    PersonId person = visit.person().id();
    Optional<Appointment> appointment = visit.tx().sessions().of(person);
    List<Day> held = visit.tx().sessions().held(person);
    List<SessionLine> lines = visit.tx().sessionLists().of(person);
    if (appointment.isEmpty() && held.isEmpty() && lines.isEmpty()) {
      return;
    }
    text.part(wording().word(Line.SESSION_NAME));
    appointment.ifPresent(this::appointment);
    text.list(Line.COPY_SESSIONS, held.stream().map(day -> day.date().toString()).toList());
    text.list(Line.PAGE_SESSION_LIST, lines.stream().map(this::line).toList());
  }

  /** With the date from which the next ones can be counted. */
  private void appointment(Appointment appointment) {
    LocalDate date =
        appointment
            .next(visit.now(), visit.person().settings().zone())
            .map(Meeting::date)
            .orElse(appointment.dates().first());
    String rhythm =
        wording()
            .word(
                Line.SESSION_RHYTHM,
                "rhythm",
                wording().repeats(appointment.dates().repeats()),
                "minutes",
                String.valueOf(appointment.length().toMinutes()));
    text.item(
        Line.COPY_ENTRY, "day", date + ", " + wording().clock(appointment.time()), "what", rhythm);
  }

  private String line(SessionLine line) {
    String words = Markdown.plain(line.words().words());
    return line.kind() == SessionLine.Kind.OPENER
        ? wording().word(Line.PAGE_OPENER, "words", words)
        : words;
  }

  private Wording wording() {
    return visit.house().books().wording();
  }
}
