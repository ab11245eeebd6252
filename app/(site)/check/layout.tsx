import "@/components/triage/triage.css";

/** Style that these pages alone carry. */
export default function CheckLayout({ children }: { children: React.ReactNode }) {
  return children;
}
