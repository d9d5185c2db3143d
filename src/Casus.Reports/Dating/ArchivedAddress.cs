namespace Casus.Reports.Dating;

/// <summary>Addresses of copies in a web archive.</summary>
static class ArchivedAddress
{
    /// <summary>The moment in which an archive took its copy, and the address of what it copied: "/web/20310509101500/http://…".</summary>
    public static (DateOnly Day, string Quote, string Original)? Of(string url)
    {
        const string Mark = "/web/";
        if (url.IndexOf(Mark, StringComparison.Ordinal) is not (>= 0 and var before))
            return null;
        var moment = AddressDates.Digits(url[(before + Mark.Length)..]);
        return
            moment.Length == 14
            && url.IndexOf('/', before + Mark.Length) is > 0 and var end
            && AddressDates.Year(moment[..4]) is { } year
            && AddressDates.Built(year, AddressDates.Number(moment[4..6]), AddressDates.Number(moment[6..8])) is { } day
            ? (day, moment, url[end..])
            : null;
    }
}
