namespace Casus.Cli;

/// <summary>What somebody who mistyped a word may have meant.</summary>
static class Nearest
{
    const int SlipsAtMost = 2;

    /// <summary>" Did you mean X?", or nothing where nothing is near.</summary>
    public static string Meant(string typed, IEnumerable<string> known)
    {
        var near = known
            .Select(word => (Word: word, Slips: Slips(typed, word)))
            .Where(n => n.Slips <= SlipsAtMost && n.Slips < n.Word.Length)
            .OrderBy(n => n.Slips)
            .ThenBy(n => n.Word, StringComparer.Ordinal)
            .ToList();
        return near.Count == 0 ? "" : $" Did you mean {near[0].Word}?";
    }

    /// <summary>Letters left out, put in, changed or swapped with their neighbour, each once (optimal string alignment).</summary>
    static int Slips(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        for (var j = 1; j <= b.Length; j++)
        {
            var other = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + other);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
        }
        return d[a.Length, b.Length];
    }
}
