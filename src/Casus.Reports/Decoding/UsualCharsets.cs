using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Charsets that are tried where nobody names one.</summary>
static class UsualCharsets
{
    /// <summary>The commonest first: where the words say nothing it stands.</summary>
    public static ImmutableArray<Encoding> All { get; } =
    [
        .. new[]
        {
            "windows-1252",
            "windows-1251",
            "windows-1250",
            "windows-1254",
            "windows-1256",
            "windows-1253",
            "windows-1255",
            "windows-1257",
            "windows-1258",
            "windows-874",
            "iso-8859-2",
            "iso-8859-5",
            "iso-8859-6",
            "iso-8859-7",
            "koi8-u",
            "cp866",
            "shift_jis",
            "gb18030",
            "euc-kr",
            "big5",
            "euc-jp",
        }.Select(name => Charsets.Find(name)!),
    ];
}
