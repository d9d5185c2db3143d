using System.Globalization;

namespace Casus.Web.Words;

/// <summary>Numbers with thin spaces between thousands, in Western digits in every language: they are compared with the sources.</summary>
static class Thousands
{
    public static string Of(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');
}
