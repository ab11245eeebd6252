import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { Desk, type DeskProps } from "./desk.tsx";

/** Brings the published desk to life: the page carries the props it was rendered with. In a transition, so that the work comes in slices. */
const root = document.querySelector("main.desk");
const props = document.getElementById("desk-props")?.textContent;
if (root && props) startTransition(() => void hydrateRoot(root, <Desk {...(JSON.parse(props) as DeskProps)} />));
