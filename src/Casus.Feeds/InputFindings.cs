using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds;

/// <summary>What can be wrong with an input before it is read: C01xx.</summary>
public static class InputFindings
{
    public static Finding Missing() => new("C0101", "There is no such file or folder. Check the name.");

    public static Finding Unreadable() =>
        new("C0102", "It may not be read: no permission. Change its permissions or copy it.");

    public static Finding Broken(string why) =>
        new("C0103", $"It cannot be read: {why} Check the disk, or copy it anew.");

    public static Finding TooLarge() =>
        new(
            "C0104",
            $"It is larger than {InputLimits.LargestInWords}; nothing of it was read. Split it into its reports."
        );

    public static Finding Empty() => new("C0105", "It is empty. Get it anew, or take it out of the list.");

    public static Finding Loop() =>
        new("C0106", "This link leads back into a folder that holds it; it was not followed. Remove the link.");

    public static Finding DeadLink() => new("C0107", "This link leads nowhere. Remove it or mend it.");

    public static Finding NoJson(long? at) =>
        new(
            "C0108",
            at is { } b
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"This line is no JSON object (byte {b + 1}). Mend the line."
                )
                : "This line is no JSON object. Mend the line."
        );

    public static Finding NoText() =>
        new("C0109", "This line has neither 'text' nor 'html'. Every report needs one of them.");

    public static Finding WrongField(string field) =>
        new("C0110", $"The field '{field}' of this line is no proper text. Put it in quotes, or leave it out.");

    public static Finding LineTooLarge() =>
        new("C0111", $"This line is larger than {InputLimits.LargestInWords}; it was passed over. One report a line.");

    public static Finding OtherPacking(string way, string command) =>
        new(
            "C0112",
            $"It is packed with {way}, which is not unpacked here. Unpack it with '{command}' and read it again."
        );
}
