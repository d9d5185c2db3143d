using Casus.Language.Knowledge;

namespace Casus.Measure.Sets;

/// <summary>Codes of an older scheme as the PLOVER types that they became; the longest row that begins a code tells.</summary>
sealed class OlderCodes
{
    const string File = "event-codes.tsv";
    const int ShortestCode = 2;

    readonly Dictionary<string, OlderCode> _byCode;

    OlderCodes(Dictionary<string, OlderCode> byCode) => _byCode = byCode;

    /// <param name="scheme"><c>CAMEO</c> or <c>WEIS</c>.</param>
    public static OlderCodes Load(KnowledgeFiles files, string scheme) =>
        new(
            KnowledgeTable
                .Read(files, File, "scheme", "code", "type", "coming", "meaning")
                .Where(row => row[0] == scheme)
                .ToDictionary(row => row[1], row => new OlderCode(row[2], row[3]), StringComparer.Ordinal)
        );

    /// <summary>Null for what PLOVER has no type for, such as a public statement.</summary>
    public OlderCode? Of(string code)
    {
        for (var length = code.Length; length >= ShortestCode; length--)
            if (_byCode.TryGetValue(code[..length], out var found))
                return found.Type.Length == 0 ? null : found;
        return null;
    }
}

/// <summary>A PLOVER type, and what it becomes when the act is still to come: the older schemes make no difference.</summary>
sealed record OlderCode(string Type, string Coming);
