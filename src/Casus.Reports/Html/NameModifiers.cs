namespace Casus.Reports.Html;

/// <summary>Parts of names that say nothing themselves but change what others say.</summary>
[Flags]
enum NameModifiers
{
    None = 0,
    Having = 1,
    Size = 2,
    Shown = 4,
}
