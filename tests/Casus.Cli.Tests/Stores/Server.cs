[assembly: AssemblyFixture(typeof(Casus.Tests.PostgresCluster))]
