package dev.sotto.drawing;

import dev.sotto.core.week.Tag;
import dev.sotto.core.week.Tag.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The tree of tags of a sheet, which a screen reader goes along. */
final class Structure {
  private final PDPage page;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

  /** The tag of each piece of content, in the order of their numbers. */
  private final COSArray owners = new COSArray();

  /** The open tags, innermost first; empty for decoration. */
  private final Deque<Optional<PDStructureElement>> open = new ArrayDeque<>();

  Structure(PDPage page) {
    this.page = page;
    root.appendKid(document);
  }

  void begin(Tag tag) {
    if (tag.role() == Role.DECORATION) {
      open.push(Optional.empty());
      return;
    }
    PDStructureNode parent =
        open.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(PDStructureNode.class::cast)
            .orElse(document);
    PDStructureElement element = child(parent, type(tag.role()));
    if (tag.role() == Role.ITEM) {
      element = child(element, StandardStructureTypes.L_BODY);
    }
    if (!tag.alternative().isBlank()) {
      element.setAlternateDescription(tag.alternative());
    }
    open.push(Optional.of(element));
  }

  void end() {
    open.pop();
  }

  /** Returns the innermost open tag; empty within decoration and outside of all tags. */
  Optional<PDStructureElement> innermost() {
    return open.isEmpty() ? Optional.empty() : open.peek();
  }

  /** Returns the number of a new piece of content of a tag. */
  int piece(PDStructureElement element) {
    int number = owners.size();
    owners.add(element);
    element.setPage(page);
    element.appendKid(number);
    return number;
  }

  /** Returns the finished tree. */
  PDStructureTreeRoot finish() {
    COSArray numbers = new COSArray();
    numbers.add(COSInteger.ZERO);
    numbers.add(owners);
    COSDictionary ownersByPage = new COSDictionary();
    ownersByPage.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, ownersByPage);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    return root;
  }

  private static PDStructureElement child(PDStructureNode parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  private static String type(Role role) {
    return switch (role) {
      case TITLE -> StandardStructureTypes.H1;
      case HEADING -> StandardStructureTypes.H2;
      case SUBHEADING -> StandardStructureTypes.H3;
      case PARAGRAPH -> StandardStructureTypes.P;
      case LIST -> StandardStructureTypes.L;
      case ITEM -> StandardStructureTypes.LI;
      case FIGURE -> StandardStructureTypes.Figure;
      case DECORATION -> throw new IllegalArgumentException("decoration has no tag");
    };
  }
}
