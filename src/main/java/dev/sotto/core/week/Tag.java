package dev.sotto.core.week;

/**
 * What a part of a figure is to somebody who has it read to them.
 *
 * @param alternative what is read in place of a {@link Role#FIGURE}; blank for everything else
 */
public record Tag(Role role, String alternative) {

  /** Kinds of parts. */
  public enum Role {
    TITLE,
    HEADING,
    /** A heading below a heading. */
    SUBHEADING,
    PARAGRAPH,
    LIST,
    /** One line of a {@link #LIST}. */
    ITEM,
    /** Shapes that say something. */
    FIGURE,
    /** What says nothing, and is read to nobody. */
    DECORATION
  }

  static final Tag TITLE = new Tag(Role.TITLE, "");
  static final Tag HEADING = new Tag(Role.HEADING, "");
  static final Tag SUBHEADING = new Tag(Role.SUBHEADING, "");
  static final Tag PARAGRAPH = new Tag(Role.PARAGRAPH, "");
  static final Tag LIST = new Tag(Role.LIST, "");
  static final Tag ITEM = new Tag(Role.ITEM, "");

  static final Tag DECORATION = new Tag(Role.DECORATION, "");

  static Tag figure(String alternative) {
    return new Tag(Role.FIGURE, alternative);
  }
}
