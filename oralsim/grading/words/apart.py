"""Words that a rule would bring together and that mean different things: layer, lay."""

from __future__ import annotations

_APART = (
    # nouns of agents that a stemmer merges with their verbs, and the like; plural s is all they inflect
    "generator",
    "discriminator",
    "encoder",
    "decoder",
    "autoencoder",
    "transformer",
    "optimizer",
    "optimiser",
    "classifier",
    "regularizer",
    "regulariser",
    "estimator",
    "operator",
    "operation",
    "parameter",
    "hyperparameter",
    "relational",
    "conditional",
    "marginal",
    "importance",
    "important",
    "expectation",
    "optimism",
    "university",
    "universe",
    "general",
    "normal",
    "normally",
    "initial",
    "initially",
    "regular",
    "regularly",
    "equal",
    "equally",
    "special",
    "minimal",
    "minimally",
    "maximal",
    "maximally",
    "local",
    "locally",
    "final",
    "finally",
    "negative",
    "negation",
    "positive",
    "position",
    "positional",
    "computer",
    "computers",
    "organ",
    "organization",
    "past",
    "pasta",
    "server",
    "several",
    "severe",
    "sever",
    "sense",
    "sensor",
    "sensitive",
    "dropout",
    "news",
    "this",
    "was",
    "bias",
    "loss",
    "class",
    "does",
    "less",
    "process",
    "always",
    "data",
    "state",
    "stated",
    "station",
    "static",
    "mean",
    "meaning",
    "means",
    "number",
    "numb",
    "layer",
    "lay",
    "batch",
    "bat",
    "inputs",
    "outputs",
)

_PLURAL_APART = frozenset({"inputs", "outputs", "computers"})


def apart() -> dict[str, str]:
    """Each of the words, and its plural, with a stem of its own."""
    table: dict[str, str] = {}
    for word in _APART:
        root = word[:-1] if word in _PLURAL_APART else word
        table[word] = root
        if word.endswith(("er", "or", "ion", "put")):
            table[word + "s"] = root
    table["optimiser"] = table["optimisers"] = "optimizer"
    table["regulariser"] = table["regularisers"] = "regularizer"
    table["normally"], table["initially"], table["equally"] = "normal", "initial", "equal"
    table["minimally"], table["maximally"], table["regularly"] = "minimal", "maximal", "regular"
    table["layers"], table["batches"], table["classes"], table["losses"] = "layer", "batch", "class", "loss"
    table["states"], table["numbers"], table["processes"] = "state", "number", "process"
    table["autoencoders"], table["biases"], table["dropouts"] = "autoencoder", "bias", "dropout"
    return table
