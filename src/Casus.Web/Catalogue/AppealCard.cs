using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>An appeal beside the incident that it belongs to.</summary>
public sealed record AppealCard(ExportedAppeal Appeal, IncidentCard Incident);
