import "./leash.server.ts";
import { develop } from "./dev.server.ts";

process.exitCode = await develop(process.cwd(), Number(process.env.PORT || 3000));
