using System.Text;

namespace Casus.Incidents.Signatures;

/// <summary>Spellings of one place name: folded for comparison, and near enough to be the same in one incident.</summary>
public static class PlaceNames
{
    const int LongEnough = 5;

    /// <summary>Consonants that tell one name from another whatever the vowels.</summary>
    const int Bones = 4;

    const string Marked = "áàâäãåāăąéèêëēėęěíìîïīįıóòôöõøōőúùûüūůűųýÿñńňçćčĉğĝşšśșťțžźżřłďđ";
    const string Plain = "aaaaaaaaaeeeeeeeeiiiiiiioooooooouuuuuuuuyynnnccccggssssttzzzrldd";

    static readonly string[] Generic =
    [
        "the ",
        "mount ",
        "mt ",
        "city of ",
        "town of ",
        "village of ",
        "district of ",
        "province of ",
        "region of ",
    ];
    static readonly string[] Endings = [" city", " town", " village", " district", " province", " region", " county"];

    /// <summary>Lower case, without marks on letters, without the words for what kind of place it is.</summary>
    public static string Fold(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name)
            plain.Append(char.IsLetterOrDigit(c) ? Bare(char.ToLowerInvariant(c)) : ' ');
        var folded = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in Generic)
            if (folded.Length > word.Length && folded.StartsWith(word, StringComparison.Ordinal))
                folded = folded[word.Length..];
        foreach (var word in Endings)
            if (folded.Length > word.Length && folded.EndsWith(word, StringComparison.Ordinal))
                folded = folded[..^word.Length];
        return folded;
    }

    /// <summary>Unicode normalisation needs culture data that the product does without, so the letters stand here.</summary>
    static char Bare(char c)
    {
        var at = Marked.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }

    /// <summary>Folded names one edit apart, both of three letters or more; a difference of one letter in a short pair must be an added one.</summary>
    public static bool MayBeOne(string a, string b)
    {
        if (a == b)
            return true;
        if (Math.Min(a.Length, b.Length) < 3 || Math.Abs(a.Length - b.Length) > 1 || a[0] != b[0])
            return false;
        if (a.Length == b.Length && a.Length < LongEnough)
            return false;
        return IsOneEdit(a.Length <= b.Length ? a : b, a.Length <= b.Length ? b : a);
    }

    /// <summary>Why two folded names of one incident are one place's; null where they are two. Looser than <see cref="MayBeOne"/>: for places that nothing else keeps apart.</summary>
    public static string? WhyOne(string a, string b)
    {
        if (a == b)
            return "the same name";
        if (MayBeOne(a, b))
            return "one letter apart";
        if (a.Length < LongEnough || b.Length < LongEnough)
            return null;
        var (x, y) = (PlaceSounds.Of(a), PlaceSounds.Of(b));
        if (x == y)
            return "the same sound in another spelling";
        var bones = PlaceSounds.Skeleton(x);
        return bones.Length >= Bones && bones == PlaceSounds.Skeleton(y) && x[0] == y[0] && x.Length == y.Length
            ? "the same consonants, other vowels"
            : null;
    }

    static bool IsOneEdit(string shorter, string longer)
    {
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
            same++;
        return shorter.Length == longer.Length
            ? shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
            : shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
    }
}
