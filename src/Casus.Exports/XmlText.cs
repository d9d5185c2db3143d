using System.Text;
using System.Xml;

namespace Casus.Exports;

/// <summary>Text as XML 1.0 can hold it: what it cannot hold is shown as the replacement character.</summary>
static class XmlText
{
    public static string Of(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (pair || XmlConvert.IsXmlChar(text[i]))
            {
                mended?.Append(text, i, pair ? 2 : 1);
                i += pair ? 1 : 0;
                continue;
            }
            mended ??= new(text, 0, i, text.Length);
            mended.Append('\uFFFD');
        }
        return mended?.ToString() ?? text;
    }
}
