package org.goldenthread.intake.rewrite;

/** How references are renamed: the same in a document and in what was read from it. */
interface Renaming {

  /** Nothing is renamed. */
  Renaming NONE =
      new Renaming() {
        @Override
        public String text(String text) {
          return text;
        }

        @Override
        public String reference(String level, String reference) {
          return reference;
        }
      };

  /** A text with every reference in it renamed. */
  String text(String text);

  /** A reference that stands alone, of an item of this level. */
  String reference(String level, String reference);
}
