using System.Globalization;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;
using Casus.Ledger.Briefs;

namespace Casus.Ledger.Why;

/// <summary>What lies behind the parts of a score, in the words of both reports.</summary>
sealed class WhyWords(StoredReport one, StoredReport other, Signature a, Signature b)
{
    const int NamedAtMost = 5;

    public string Of(string part) =>
        part switch
        {
            "base" => "that two reports are about one incident is unlikely before anything is read",
            "words" => "telling words that both texts share",
            "lead" => "telling words that both openings share",
            "names" => "names that both texts share",
            "persons" => "persons whom both tell of, their ages, and whether the openings name others",
            "years" => Both(Listed(a.Main!.Years), Listed(b.Main!.Years)),
            "day" => Both(Day(one), Day(other)),
            "weekday" => Both(Weekday(a), Weekday(b)),
            "written" => Both(Days(a.Published), Days(b.Published)),
            "places" => Places(),
            "parties" => Both(Listed(a.Main!.Parties), Listed(b.Main!.Parties)),
            "counts" => Listed(a.Counts.Where(x => b.Counts.Any(x.IsSame)).Select(Count)),
            "appeals" => Both(Listed(a.Appeals.Select(Appeal)), Listed(b.Appeals.Select(Appeal))),
            _ => "",
        };

    /// <summary>The words on which both reports rest their day and their writing: what a veto of days is made of.</summary>
    public string Evidence() => Both(Day(one), Day(other));

    static string Both(string here, string there) => here == there ? $"both {here}" : $"{here} here, {there} there";

    static string Day(StoredReport stored)
    {
        var time = stored.Coding.Main!.Time;
        var words = time
            .Evidence.Select(span => $"“{Line(span.In(stored.Report.Text))}”")
            .Distinct(StringComparer.Ordinal);
        var quoted = string.Join(", ", words.Take(NamedAtMost));
        return quoted.Length == 0 ? Days(time.Interval) : $"{Days(time.Interval)} by {quoted}";
    }

    static string Days(DateInterval days) => days.IsUnknown ? "an unknown day" : BriefWords.Days(days);

    string Places()
    {
        var (here, there) = (Narrow(a), Narrow(b));
        var shared = here.Where(x => there.Any(y => PlaceNames.MayBeOne(x, y))).Select(x => Spelt(x, there)).ToList();
        return shared.Count > 0 ? $"both {Listed(shared)}" : Both(Listed(here), Listed(there));
    }

    /// <summary>"sok (sotk there: one letter apart)".</summary>
    static string Spelt(string name, List<string> there) =>
        there.Contains(name) ? name
        : there.Find(y => PlaceNames.MayBeOne(name, y)) is { } other
            ? $"{name} ({other} there: {PlaceNames.WhyOne(name, other)})"
        : name;

    static List<string> Narrow(Signature s) => [.. s.Places.Where(p => p.Precision is null or < 6).Select(p => p.Name)];

    static string Weekday(Signature s) =>
        s.Main!.Time is { Interval: { IsDay: true, Earliest: { } day } } ? $"{day.DayOfWeek}"
        : s.Main.Time.Weekday is { } named ? $"{named}"
        : "no day of the week";

    static string Count(SignatureCount c) =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Value} {BriefWords.Kind(c.Kind)}")
        + (c.Side is null ? "" : $" of {c.Side}");

    static string Appeal(SignatureAppeal appeal) => $"{appeal.Requester} to {appeal.Addressee}";

    static string Listed<T>(IEnumerable<T> items)
    {
        var all = items.Select(i => $"{i}").Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 0
            ? "none"
            : string.Join(", ", all.Take(NamedAtMost)) + (all.Count > NamedAtMost ? ", …" : "");
    }

    static string Line(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
