using System.Globalization;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Charsets by the names that pages, servers and feeds give them.</summary>
public static class Charsets
{
    /// <summary>Null where nobody knows the name, and for UTF-7, which hides markup from every filter.</summary>
    public static Encoding? Find(string name)
    {
        var label = CharsetLabels.Of(name);
        try
        {
            return int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? CodePagesEncodingProvider.Instance.GetEncoding(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
