namespace Casus.Reports;

/// <summary>Every finding there is, one method a code. C01xx: inputs; C02xx: reading a report.</summary>
public static class Findings
{
    public static Finding NothingToRead() => new("C0201", "There is no text in it.");
}
