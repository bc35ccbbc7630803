import { NegotiationsSearchElement } from "./negotiations-search-element.js";

const tag = "negotiations-search";
if (!customElements.get(tag)) customElements.define(tag, NegotiationsSearchElement);
