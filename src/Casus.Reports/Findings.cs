namespace Casus.Reports;

/// <summary>Every finding there is, one method a code. C01xx: inputs; C02xx: reading a report.</summary>
public static class Findings
{
    public static Finding NothingToRead() => new("C0201", "There is no text in it.");

    public static Finding Binary(string what) =>
        new("C0202", $"It is {what}, not text; nothing was read. Convert it to text or HTML first.");

    public static Finding BadBytes(int count, int firstByte, string charset) =>
        new(
            "C0203",
            $"{count} places are no valid {charset}, the first at byte {firstByte}; each reads as U+FFFD. "
                + "Save the file in UTF-8 if its text looks wrong."
        );

    public static Finding GuessedCharset(string charset) =>
        new("C0204", $"It is no valid UTF-8 and names no charset; read as {charset}. Save it in UTF-8 to be sure.");

    public static Finding UnknownCharset(string named, string used) =>
        new("C0205", $"It names the charset '{named}', which is not known; read as {used}.");

    public static Finding TooLong(int limit) =>
        new("C0206", $"Only the first {limit} bytes were read; what follows is kept but not read. Split the file.");

    public static Finding TooDeep(int depth) =>
        new(
            "C0207",
            $"Its elements are nested more than {depth} deep; the text was taken without the page's structure."
        );

    public static Finding NoBody() =>
        new("C0208", "Everything in it looks like the litter of a page; no body was found. Check the source.");

    public static Finding UnknownLanguage() =>
        new("C0209", "Its language cannot be told; it is kept and dated, but not coded.");

    public static Finding DateConflict(string chosen, string other) =>
        new(
            "C0210",
            $"Its own evidence disagrees about the day it was published: {chosen} was taken, {other} stands against it."
        );

    public static Finding BadPublished(string given) =>
        new("C0211", $"The publication date given, '{given}', is no ISO 8601 date and was not used.");

    public static Finding CharsetDenied(string named, string used) =>
        new("C0212", $"It is said to be in '{named}', but its bytes are not; read as {used}.");

    public static Finding CharsetConflict(string transport, string page, string used) =>
        new(
            "C0213",
            $"It came as '{transport}' and says of itself '{page}'; read as {used}, which makes the better words."
        );

    public static Finding NotCoded(string language) =>
        new(
            "C0214",
            $"It is in a language that is not read for claims yet ({language}); it is kept and dated, but not coded."
        );

    public static Finding AfterCrawl(string said, string crawled) =>
        new("C0215", $"It dates itself {said}, but was there already on {crawled}; that date was not used.");

    public static Finding PartOnly(string reason) =>
        new("C0216", $"Its text is only a part of the report: {reason}. What the rest says is not in the ledger.");
}
