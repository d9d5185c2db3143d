using System.Text;

namespace Casus.Web.Cited;

/// <summary>Words to what may stand in a fragment: letters and digits of any script, everything else a hyphen.</summary>
static class Slug
{
    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in words)
            slug.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        return slug.ToString();
    }
}
