import { NegotiationsQuotationElement } from "./negotiations-quotation-element.js";

const tag = "negotiations-quotation";
if (!customElements.get(tag)) customElements.define(tag, NegotiationsQuotationElement);
