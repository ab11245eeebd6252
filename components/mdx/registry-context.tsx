"use client";

import { createContext } from "react";
import type { Registry } from "@/lib/content/registry.ts";

/** The registry's entries, for the components that an article names them with. */
export const RegistryContext = createContext<Registry>({ contacts: {}, facts: {}, emergency: {} });
