using System.Collections.Frozen;

namespace Casus.Reports.Decoding;

/// <summary>Names of charsets that the framework does not know, or knows as something poorer, by the name or number under which it reads them (Encoding Standard, 4.2).</summary>
static class CharsetLabels
{
    static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["l1"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["iso-8859-8-i"] = "iso-8859-8",
        ["logical"] = "iso-8859-8",
        ["gb2312"] = "gb18030",
        ["gb_2312-80"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["chinese"] = "gb18030",
        ["big5-hkscs"] = "big5",
        ["cn-big5"] = "big5",
        ["x-x-big5"] = "big5",
        ["euc-kr"] = "949",
        ["ks_c_5601-1987"] = "949",
        ["ks_c_5601-1989"] = "949",
        ["ksc5601"] = "949",
        ["windows-949"] = "949",
        ["cp949"] = "949",
        ["windows-31j"] = "shift_jis",
        ["ms932"] = "shift_jis",
        ["ms_kanji"] = "shift_jis",
        ["sjis"] = "shift_jis",
        ["cp932"] = "shift_jis",
        ["x-euc-jp"] = "euc-jp",
        ["koi8"] = "koi8-r",
        ["koi8_r"] = "koi8-r",
        ["koi8-ru"] = "koi8-u",
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["ucs-2"] = "utf-16",
        ["unicode"] = "utf-16",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name by which to ask the framework, or the number of the code page.</summary>
    public static string Of(string name)
    {
        name = name.Trim().ToLowerInvariant();
        if (Known.TryGetValue(name, out var known))
            return known;
        // "cp1251", "cp-1251", "win-1251", "x-cp1251"
        var letters = name.AsSpan().TrimEnd("0123456789");
        var digits = name[letters.Length..];
        return digits.Length is 3 or 4 && letters.TrimEnd("-_") is "cp" or "win" or "x-cp" or "ibm" ? digits : name;
    }
}
