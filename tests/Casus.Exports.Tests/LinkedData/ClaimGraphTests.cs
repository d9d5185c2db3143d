using Casus.Exports.Tests.Foreign;

namespace Casus.Exports.Tests.LinkedData;

public class ClaimGraphTests
{
    [Fact]
    public void A_JSON_LD_program_reads_claims_with_their_appearance_and_nothing_is_lost_or_fetched()
    {
        var told = Node.Read(
            Exported.By("jsonld"),
            """
            import jsonld from 'jsonld';
            const graph = JSON.parse(fs.readFileSync(path, 'utf8'));
            const documentLoader = url => { throw new Error('fetched ' + url); };
            const nodes = await jsonld.expand(graph, { documentLoader, safe: true });
            const quads = await jsonld.toRDF(graph, { documentLoader, safe: true });
            const claims = nodes.filter(n => n['@type'].includes('https://schema.org/Claim'));
            const articles = nodes.filter(n => n['@type'].includes('https://schema.org/NewsArticle')).map(n => n['@id']);
            for (const c of claims) {
              const at = c['https://schema.org/appearance'][0]['@id'];
              if (!articles.includes(at) || c['http://www.w3.org/ns/prov#wasQuotedFrom'][0]['@id'] !== at) throw new Error(at);
              if (!c['https://schema.org/author'][0]['@id'].startsWith('urn:casus:claimant:')) throw new Error('author');
            }
            console.log(claims.length, articles.length, quads.length > 0, nodes.some(n => n['@type'].includes('https://schema.org/ClaimReview')));
            """
        );
        var ledger = Sample.Ledger();
        Assert.Equal($"{ledger.Derived("statements").Count()} {ledger.ReportCount} true false", told);
    }
}
