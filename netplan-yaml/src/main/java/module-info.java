/**
 * Plans as YAML files. Reading keeps the place of every key and value, so that a finding can point at it; writing makes
 * one text of a plan, which is read as the same plan.
 */
module dev.netplan.yaml {
    requires transitive dev.netplan.core;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports dev.netplan.yaml.cases;
    exports dev.netplan.yaml.source;
    exports dev.netplan.yaml.read;
    exports dev.netplan.yaml.write;
    exports dev.netplan.yaml.edit;
    exports dev.netplan.yaml.merge;
    exports dev.netplan.yaml.schema;
    // for the resources beside its classes: those of a package that is exported only are hidden from other modules
    opens dev.netplan.yaml.schema;
}
