"""What do the words in a file of the WCAG-EM report tool mean?"""

WCAG_EM, EARL, DCTERMS = "wcagem", "earl", "dcterms"
W3C_DATE = "http://www.w3.org/TR/NOTE-datetime"
STEPS = {
    "Evaluation": "procedure",
    "defineScope": "step1",
    "scope": "step1a",
    "conformanceTarget": "step1b",
    "accessibilitySupportBaseline": "step1c",
    "additionalEvaluationRequirements": "step1d",
    "exploreTarget": "step2",
    "essentialFunctionality": "step2b",
    "pageTypeVariety": "step2c",
    "technologiesReliedUpon": "step2d",
    "selectSample": "step3",
    "structuredSample": "step3a",
    "randomSample": "step3b",
    "auditSample": "step4",
    "reportFindings": "step5",
    "documentSteps": "step5a",
    "evaluationSpecifics": "step5b",
    "commissioner": "commissioner",
    "evaluator": "evaluator",
    "Website": "website",
    "Webpage": "webpage",
}
"""WCAG-EM 1.0 by step; the same terms as version 3 of W3C's report tool reads."""
CLASSES = (
    *("Assertion", "TestCriterion", "TestRequirement", "TestSubject", "TestResult"),
    *("OutcomeValue", "Pass", "Fail", "CannotTell", "NotApplicable", "NotTested"),
)
PROPERTIES = ("mode", "result", "subject", "test", "outcome")
CONTEXT: dict[str, object] = {
    WCAG_EM: "http://www.w3.org/TR/WCAG-EM/#",
    EARL: "http://www.w3.org/ns/earl#",
    DCTERMS: "http://purl.org/dc/terms/",
    "WAI": "http://www.w3.org/WAI/",
    "WCAG21": "http://www.w3.org/TR/WCAG21/#",
    "wcagVersion": "WAI:standards-guidelines/wcag/#versions",
    **{name: f"{WCAG_EM}:{step}" for name, step in STEPS.items()},
    **{name: f"{EARL}:{name}" for name in (*CLASSES, *PROPERTIES)},
    **{name: f"{DCTERMS}:{name}" for name in ("title", "description", "summary", "date")},
    "id": "@id",
    "type": "@type",
    "language": "@language",
}
