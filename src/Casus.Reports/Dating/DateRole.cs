namespace Casus.Reports.Dating;

/// <summary>What a date found on a page says about the day of publication.</summary>
enum DateRole
{
    /// <summary>It is that day, in so many words.</summary>
    Published,

    /// <summary>It stands where that day stands as a rule.</summary>
    Shown,

    /// <summary>It may be that day where nothing better is told.</summary>
    Hint,

    /// <summary>The page was changed on it, so it was there.</summary>
    Changed,

    /// <summary>The page was there on it: a reader's comment, a crawl.</summary>
    NotAfter,

    /// <summary>Part of the page was made on it.</summary>
    NotBefore,

    /// <summary>It is the day of something else: of a reader's joining, of a birth, of the call of the page.</summary>
    Foreign,
}
