using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>One piece of evidence for the day of publication; of two the more reliable is believed.</summary>
sealed record DateEvidence(DateRole Role, int Reliability, DateInterval Days, DateBasis Basis)
{
    public const int Given = 100;
    public const int Metadata = 90;
    public const int Header = 80;
    public const int Address = 70;
    public const int Dateline = 65;
    public const int Foot = 60;
    public const int Loose = 55;
    public const int Keyed = 50;
    public const int Update = 40;
    public const int AddressMonth = 30;

    /// <summary>It tells the day itself, not only what bounds it.</summary>
    public bool IsFirm => Role is DateRole.Published or DateRole.Shown;
}
